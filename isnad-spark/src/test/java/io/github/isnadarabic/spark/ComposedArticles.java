package io.github.isnadarabic.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles composed from a seed, about places and people that do not exist: the same seed gives the
 * same articles. Some have disguised words, and some are copies of an earlier one with a sentence
 * dropped and another added.
 */
final class ComposedArticles {

  /** An article. */
  record Article(String id, String text, String reference) {}

  private static final List<String> PEOPLE =
      List.of(
          "سالم البرعوم",
          "نجلاء الخيزران",
          "فؤاد الدرسوني",
          "هيفاء المرجعون",
          "طارق السنديان",
          "ريم الكوكبي",
          "ماهر الزعرور",
          "عبلة النوفلاوي",
          "جابر القصعين",
          "لينا الشمردل");
  private static final List<String> ROLES =
      List.of(
          "وزير الري",
          "رئيس بلدية عين الزيزفون",
          "مدير مرفأ أم الصدف",
          "الناطقة باسم هيئة المطاحن",
          "نقيب الصيادين",
          "عميد كلية الزراعة",
          "مديرة المتحف البلدي",
          "رئيس غرفة التجارة");
  private static final List<String> PLACES =
      List.of(
          "عين الزيزفون",
          "أم الصدف",
          "تل الريحان",
          "وادي الحجل",
          "رأس المرجان",
          "بئر النعناع",
          "كفر الدفلى",
          "جسر القصب");
  private static final List<String> VERBS =
      List.of("قال", "أكد", "أعلن", "أوضح", "أضاف", "ذكر", "كشف", "أشار إلى");
  private static final List<String> THINGS =
      List.of(
          "افتتاح طريق جديد بين القريتين",
          "تأجيل موسم الحصاد أسبوعين",
          "إصلاح محطة المياه بعد العطل",
          "وصول شحنة من القمح إلى المرفأ",
          "إغلاق السوق القديمة للترميم",
          "توزيع المازوت على المدارس",
          "نقل المكتبة إلى مبنى آخر",
          "زراعة أشجار الزيتون على التلال",
          "تركيب عدادات كهرباء حديثة",
          "استقبال فرق الكشافة في المعسكر");
  private static final List<String> MONTHS =
      List.of("كانون الثاني", "فبراير", "مارس", "نيسان", "مايو", "حزيران", "أيلول", "نوفمبر");
  private static final List<String> DAYS =
      List.of("السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس");
  private static final List<String> DISGUISED =
      List.of("الحړب", "هجـ.ـوم", "قت*ل", "المظاهـ-ـرة", "السـ ـلاح", "مسلحېن");

  private static final int SENTENCES = 12;
  private static final int COPY_EVERY = 10;
  private static final int DISGUISE_EVERY = 4;

  private final Random random;
  private final List<List<String>> earlier = new ArrayList<>();

  private ComposedArticles(long seed) {
    this.random = new Random(seed);
  }

  /** So many articles, named {@code a0}, {@code a1}, … */
  static List<Article> of(long seed, int count) {
    ComposedArticles composed = new ComposedArticles(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(composed.article(i));
    }
    return articles;
  }

  private Article article(int number) {
    List<String> lines = number % COPY_EVERY == COPY_EVERY - 1 ? copy() : original(number);
    String day = "2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
    return new Article("a" + number, String.join("\n", lines), day);
  }

  private List<String> original(int number) {
    List<String> lines = new ArrayList<>();
    lines.add(one(PLACES) + ": " + one(ROLES) + " يعلن " + one(THINGS) + " رقم " + number(9000));
    for (int i = 0; i < SENTENCES; i++) {
      lines.add(sentence(i));
    }
    if (number % DISGUISE_EVERY == 0) {
      lines.add("وتحدث السكان عن " + one(DISGUISED) + " في " + one(PLACES) + " منذ أيام.");
    }
    earlier.add(lines);
    return lines;
  }

  private List<String> copy() {
    List<String> lines = new ArrayList<>(earlier.get(random.nextInt(earlier.size())));
    lines.remove(lines.size() - 1);
    lines.add("تابعونا على صفحتنا لمزيد من أخبار " + one(PLACES) + ".");
    return lines;
  }

  private String sentence(int place) {
    return switch (place % 4) {
      case 0 ->
          "%s %s %s في %s يوم %s %d %s إن الأهالي ينتظرون %s قبل نهاية العام وإن الكلفة تبلغ %d ألفا."
              .formatted(
                  one(VERBS),
                  one(ROLES),
                  one(PEOPLE),
                  one(PLACES),
                  one(DAYS),
                  1 + random.nextInt(28),
                  one(MONTHS),
                  one(THINGS),
                  number(900));
      case 1 ->
          "وأضاف: \"لن نتأخر في %s، وسنبلغ سكان %s بالنتيجة خلال %d يوما\"، بحسب %s."
              .formatted(one(THINGS), one(PLACES), 3 + random.nextInt(60), one(PEOPLE));
      case 2 ->
          "ونقلت إذاعة %s عن مصدر رفض الكشف عن اسمه أن %d شخصا من %s شاركوا في %s أمس %s."
              .formatted(one(PLACES), number(400), one(PLACES), one(THINGS), one(DAYS));
      default ->
          "وكانت %s قد شهدت قبل %d أشهر %s، ثم %s، وهو ما نفاه %s %s في بيان من %d صفحات."
              .formatted(
                  one(PLACES),
                  2 + random.nextInt(9),
                  one(THINGS),
                  one(THINGS),
                  one(ROLES),
                  one(PEOPLE),
                  number(40));
    };
  }

  private int number(int most) {
    return 3 + random.nextInt(most);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** An article as a line of JSON. */
  static String json(Article article) {
    return "{\"id\":\"%s\",\"text\":\"%s\",\"reference\":\"%s\"}"
        .formatted(
            article.id(),
            article.text().replace("\"", "\\\"").replace("\n", "\\n"),
            article.reference());
  }
}
