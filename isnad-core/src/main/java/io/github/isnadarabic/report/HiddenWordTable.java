package io.github.isnadarabic.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The table of the hidden words in a web page, each with links to its places in the text. */
final class HiddenWordTable {
  private final HtmlPage page;

  HiddenWordTable(HtmlPage page) {
    this.page = page;
  }

  /**
   * Writes the table.
   *
   * @param prefix how the ids of its rows begin
   * @param formsLabel the heading of the column of forms
   * @param forms the forms to show beside each word
   */
  void write(
      List<HiddenWord> words,
      String prefix,
      String formsLabel,
      Function<HiddenWord, Collection<String>> forms) {
    page.open("table");
    head(formsLabel);
    page.open("tbody");
    for (int i = 0; i < words.size(); i++) {
      page.open("tr", "id", prefix + (i + 1));
      row(words.get(i), forms.apply(words.get(i)));
      page.close();
    }
    page.close().close();
  }

  private void head(String formsLabel) {
    page.open("thead").open("tr");
    List.of("column.count", "column.word", formsLabel, "column.kinds", "column.places")
        .forEach(this::columnHead);
    page.close().close();
  }

  private void columnHead(String label) {
    page.open("th", "scope", "col").label(label).close();
  }

  private void row(HiddenWord word, Collection<String> forms) {
    page.open("td", "class", "count").text(Integer.toString(word.count())).close();
    page.open("td", "class", "word").arabic(word.word()).close();
    forms(forms);
    kinds(word);
    places(word);
  }

  private void forms(Collection<String> forms) {
    page.open("td", "class", "written");
    String comma = "";
    for (String form : forms) {
      page.text(comma).arabic(form);
      comma = page.labels().get("list.comma");
    }
    page.close();
  }

  /** How the word was hidden, and the rules that said so. */
  private void kinds(HiddenWord word) {
    page.open("td", "class", "kinds").text(page.labels().of(word.kinds()));
    for (String rule : word.rules()) {
      page.text(" ").open("code", "title", page.labels().get("rule")).text(rule).close();
    }
    page.close();
  }

  private void places(HiddenWord word) {
    page.open("td", "class", "places");
    for (int place : word.places()) {
      String number = Integer.toString(place + 1);
      page.open("a", "href", "#d" + number).text(number).close().text(" ");
    }
    page.close();
  }
}
