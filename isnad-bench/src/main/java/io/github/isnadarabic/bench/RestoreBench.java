package io.github.isnadarabic.bench;

import com.ibm.icu.text.Transliterator;
import io.github.isnadarabic.restore.Restoration;
import io.github.isnadarabic.restore.Restorer;
import io.github.isnadarabic.rules.Rule;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The restorer, which decides in context, beside ICU4J's transliterator, which replaces the letters
 * of the same table wherever they stand. Scores are texts of about 32,000 characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RestoreBench {
  private static final String[] SENTENCES = {
    "قال وزير المالية في مؤتمر صحفي إن الحكومة ستخفض الإنفاق العام خلال السنة المقبلة.",
    "وأعلنت الشركة أنها وقعت عقدا جديدا لبناء مصنع في المنطقة الصناعية شرق العاصمة.",
    "وتوقعت هيئة الأرصاد الجوية هطول أمطار غزيرة على المناطق الساحلية مساء اليوم.",
    "وفاز الفريق على ضيفه بهدفين مقابل هدف واحد في المباراة التي جرت أمس.",
    "وأكدت المحكمة أن القضية ستؤجل إلى جلسة أخرى بعد سماع أقوال الشهود.",
    "ودعا رئيس البلدية المواطنين إلى ترشيد استهلاك المياه مع ارتفاع درجات الحرارة."
  };

  private static final int LENGTH = 32_000;

  /** How many words of a thousand are disguised by one letter. */
  @Param({"0", "10"})
  public int disguised;

  private Restorer restorer;
  private Transliterator transliterator;
  private String text;

  /** Composes the text and both programs' tables. */
  @Setup
  public void compose() {
    restorer = Restorer.standard();
    transliterator = Transliterator.createFromRules("Isnad", table(), Transliterator.FORWARD);
    Random random = new Random(1);
    StringBuilder words = new StringBuilder();
    while (words.length() < LENGTH) {
      for (String word : SENTENCES[random.nextInt(SENTENCES.length)].split(" ", 0)) {
        words.append(random.nextInt(1000) < disguised ? word.replace('ر', 'ړ') : word).append(' ');
      }
      words.append('\n');
    }
    text = words.toString();
  }

  /** The text that was composed. */
  String text() {
    return text;
  }

  /** The letters that Isnad knows as look-alikes, as rules of a transliterator. */
  static String table() {
    StringBuilder rules = new StringBuilder();
    for (Rule rule : Restorer.rules()) {
      if (rule.kind().equals("LOOKALIKE") || rule.kind().equals("KEYBOARD")) {
        for (List<String> entry : rule.entries()) {
          rules.append('[').append(entry.get(1)).append("] > ").append(entry.get(0)).append(";\n");
        }
      }
    }
    return rules.toString();
  }

  /** The whole restoration. */
  @Benchmark
  public Restoration isnad() {
    return restorer.restore(text);
  }

  /** Letters for letters, without context. */
  @Benchmark
  public String icu() {
    return transliterator.transliterate(text);
  }
}
