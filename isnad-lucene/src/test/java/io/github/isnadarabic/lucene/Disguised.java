package io.github.isnadarabic.lucene;

import java.util.Random;

/** Random Arabic text with disguises of all kinds, and with rubbish. */
final class Disguised {
  private static final String[] WORDS = {
    "الحړب",
    "هجـ.ـوم",
    "غا رقة",
    "كبيييير",
    "السیاسیة",
    "م$لح",
    "ٱلشرطة",
    "مؤا*رة",
    "الحكومة",
    "قال",
    "😀",
    "war",
    "\u0301",
    "ﻻ",
    "ﷺ",
    "(",
    "..",
    "\n",
    "٢٠٢٤",
    "وبمستشفياتهم"
  };

  private Disguised() {}

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
