package io.github.isnadarabic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README tells of the tables as they are. */
class ReadmeTest {

  @ParameterizedTest
  @EnumSource
  void theTablesAreAsDocumented(Table table) throws IOException {
    String columns =
        table
            .columns()
            .replaceAll("[`:]", "")
            .replaceAll("problems ARRAY<STRUCT<.*>>", "problems …");

    assertThat(Files.readString(Path.of("README.md")))
        .contains("| `%s` | `%s` |".formatted(table.folder(), columns));
  }
}
