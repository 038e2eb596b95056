package io.github.isnadarabic.examples;

import io.github.isnadarabic.model.Edit;
import io.github.isnadarabic.restore.Restoration;
import io.github.isnadarabic.restore.Restorer;
import java.io.PrintStream;

/** Undoes the disguises of a text and tells of each change. */
public final class UndoDisguises {
  private UndoDisguises() {}

  /** Prints the text restored, then the changes. */
  public static void main(String... args) {
    PrintStream out = System.out;
    Restoration read = Restorer.standard().restore("عاجل: هجـ.ـوم جديد، والحړب تقترب");
    out.println(read.text().text());
    for (Edit edit : read.text().alignment().edits()) {
      out.println(edit.at() + " " + edit.before() + " → " + edit.after() + " " + edit.kind());
    }
  }
}
