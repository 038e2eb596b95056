package io.github.isnadarabic.spark;

import io.github.isnadarabic.model.Page;
import io.github.isnadarabic.pages.PageReader;
import io.github.isnadarabic.spark.input.Columns;
import io.github.isnadarabic.spark.input.WrongSchema;
import java.io.Serializable;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of any table as pages.
 *
 * @param id the place of the column, as of the others; -1 where there is none
 */
record Articles(int id, int text, int reference) implements Serializable {

  /**
   * The pages of a table.
   *
   * @throws WrongSchema if there is no column of texts, or the others are not what they should be
   */
  static Articles of(StructType schema, Columns columns) {
    int text = place(schema, columns.text());
    int reference = place(schema, columns.reference());
    if (text < 0 || !isString(schema, text)) {
      throw wrong(columns.text(), schema);
    }
    if (reference >= 0 && !isString(schema, reference)) {
      throw wrong(columns.reference(), schema);
    }
    return new Articles(place(schema, columns.id()), text, reference);
  }

  private static WrongSchema wrong(String column, StructType schema) {
    return new WrongSchema(
        "no column \"" + column + "\" of strings; the table has: " + schema.toDDL());
  }

  private static int place(StructType schema, String column) {
    return schema.getFieldIndex(column).isDefined() ? schema.fieldIndex(column) : -1;
  }

  private static boolean isString(StructType schema, int place) {
    return schema.fields()[place].dataType().equals(DataTypes.StringType);
  }

  /**
   * A row's page; without a text it is a page that says so.
   *
   * @param unnamed names the row where it has no id
   */
  Page page(Row row, String unnamed, PageReader reader) {
    return reader.page(
        value(row, id).orElse(unnamed), value(row, text).orElse(""), value(row, reference));
  }

  private static Optional<String> value(Row row, int place) {
    return place < 0 || row.isNullAt(place)
        ? Optional.empty()
        : Optional.of(String.valueOf(row.get(place)));
  }
}
