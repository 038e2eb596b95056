package io.github.isnadarabic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private Path out;
  private String told;

  @BeforeEach
  void nameOutput() {
    out = folder.resolve("out");
  }

  private int run(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Commands.run(new PrintStream(err, true, StandardCharsets.UTF_8), args);
    told = err.toString(StandardCharsets.UTF_8);
    return status;
  }

  private List<Row> table(Table table) {
    return spark.read().parquet(out.resolve(table.folder()).toString()).collectAsList();
  }

  private Path lines(String name, int count) throws IOException {
    List<String> lines =
        ComposedArticles.of(3, count).stream().map(ComposedArticles::json).toList();
    return Files.write(folder.resolve(name), lines);
  }

  private Path parquet(int count, int rowGroup) throws IOException {
    Path table = folder.resolve("articles.parquet");
    spark
        .read()
        .json(lines("a.jsonl", count).toString())
        .coalesce(1)
        .write()
        .option("parquet.block.size", rowGroup)
        .option("parquet.page.size.row.check.min", 10)
        .option("parquet.page.size.row.check.max", 10)
        .parquet(table.toString());
    try (Stream<Path> files = Files.list(table)) {
      return files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }

  @Test
  void restoresJsonLines() throws IOException {
    Path lines = lines("a.jsonl", 20);
    Files.writeString(lines, Files.readString(lines) + "{\"id\":\"bad\"\n{\"id\":\"none\"}\n\n");

    assertThat(run("restore", "--from", "jsonl", "--out", out.toString(), lines.toString()))
        .as(told)
        .isZero();

    assertThat(told).contains("22 pages").contains("BROKEN_JSON=2");
    assertThat(table(Table.RESTORED)).hasSize(22);
    assertThat(table(Table.PROBLEMS).stream().map(row -> row.getString(0)))
        .containsExactlyInAnyOrder("bad", "none");
  }

  @Test
  void aBrokenRowGroupCostsNoOther() throws IOException {
    Path file = parquet(400, 1 << 16);
    List<BlockMetaData> groups = groups(file);
    assertThat(groups).hasSizeGreaterThan(2);
    spoil(file, groups.get(1));

    assertThat(run("restore", "--from", "parquet", "--out", out.toString(), file.toString()))
        .as(told)
        .isZero();

    long whole = 400 - groups.get(1).getRowCount();
    assertThat(told).contains("BROKEN_RECORD=1");
    assertThat(table(Table.RESTORED).stream().filter(row -> !row.isNullAt(1)).count())
        .isBetween(whole, 399L);
    assertThat(table(Table.PROBLEMS).get(0).getString(4)).contains("row group 1 is broken after");
  }

  private static List<BlockMetaData> groups(Path file) throws IOException {
    Configuration conf = new Configuration();
    HadoopInputFile input =
        HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), conf);
    try (ParquetFileReader reader =
        ParquetFileReader.open(input, HadoopReadOptions.builder(conf).build())) {
      return reader.getRowGroups();
    }
  }

  /** Overwrites the middle of a row group, and takes away what the file system knew of the file. */
  private static void spoil(Path file, BlockMetaData group) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int middle = (int) (group.getStartingPos() + group.getCompressedSize() / 2);
    Arrays.fill(bytes, middle, middle + 64, (byte) 0x5a);
    Files.write(file, bytes);
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }

  @Test
  void aFileCutBeforeItsFooterCostsNoOther() throws IOException {
    Path file = parquet(20, 1 << 20);
    byte[] bytes = Files.readAllBytes(file);
    Path cut = file.resolveSibling("cut.parquet");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(
            run(
                "restore",
                "--from",
                "parquet",
                "--out",
                out.toString(),
                file.toString(),
                cut.toString()))
        .isZero();

    assertThat(told).contains("21 pages").contains("UNREADABLE=1");
  }

  @Test
  void aWarcRecordCutInHalfCostsNoOther() throws IOException {
    Path crawl = folder.resolve("crawl.warc");
    String first = record("https://a.example/1", "خبر أول\nنص الخبر الأول عن السوق.");
    String second = record("https://a.example/2", "خبر ثان\nنص الخبر الثاني عن المرفأ.");
    byte[] bytes = (first + second).getBytes(StandardCharsets.UTF_8);
    Files.write(crawl, Arrays.copyOf(bytes, bytes.length - 30));

    assertThat(run("read", "--from", "warc", "--out", out.toString(), crawl.toString()))
        .as(told)
        .isZero();

    assertThat(told).contains("2 pages").contains("BROKEN_RECORD=1");
    assertThat(table(Table.READINGS).get(0).getString(1)).isEqualTo("https://a.example/1");
  }

  /** A record as WET files have them. */
  private static String record(String address, String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return String.join(
        "\r\n",
        "WARC/1.0",
        "WARC-Type: conversion",
        "WARC-Target-URI: " + address,
        "WARC-Date: 2024-05-01T00:00:00Z",
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + length % 10 + ">",
        "Content-Type: text/plain",
        "Content-Length: " + length,
        "",
        text,
        "",
        "");
  }

  @Test
  void aJobThatWasBrokenOffDoesOnlyWhatIsLeft() throws IOException {
    String lines = lines("a.jsonl", 1000).toString();
    run("restore", "--from", "jsonl", "--out", out.toString(), lines);
    List<String> before = table(Table.RESTORED).stream().map(Row::toString).sorted().toList();
    try (Stream<Path> files = Files.list(out.resolve("restored.v1/portion=1"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    assertThat(run("restore", "--from", "jsonl", "--out", out.toString(), lines)).isZero();

    assertThat(told).contains("1,000 pages").contains("; 1 of ");
    assertThat(table(Table.RESTORED).stream().map(Row::toString).sorted().toList())
        .isEqualTo(before);
  }

  @Test
  void theFolderOfAnotherJobIsRefused() throws IOException {
    String lines = lines("a.jsonl", 5).toString();
    run("restore", "--from", "jsonl", "--out", out.toString(), lines);

    assertThat(run("read", "--from", "jsonl", "--out", out.toString(), lines)).isEqualTo(1);
    assertThat(told).contains("restored.v1").contains("readings.v1");
    lines("a.jsonl", 6);
    assertThat(run("restore", "--from", "jsonl", "--out", out.toString(), lines)).isEqualTo(1);
  }

  @Test
  void aWrongSchemaStopsBeforeTheWork() throws IOException {
    Path file = parquet(5, 1 << 20);
    String[] wrong = {
      "restore", "--from", "parquet", "--text-column", "body", "--out", out.toString()
    };

    String[] args = Arrays.copyOf(wrong, wrong.length + 1);
    args[wrong.length] = file.toString();

    assertThat(run(args)).isEqualTo(1);
    assertThat(told).contains("no column \"body\" of strings; the table has").contains("text");
    assertThat(out).doesNotExist();
  }

  @Test
  void filesOfAnotherFormatStopBeforeTheWork() throws IOException {
    String lines = lines("a.jsonl", 5).toString();
    String text = Files.writeString(folder.resolve("b.jsonl"), "no JSON\n").toString();

    assertThat(run("read", "--from", "warc", "--out", out.toString(), lines)).isEqualTo(1);
    assertThat(run("read", "--from", "parquet", "--out", out.toString(), lines)).isEqualTo(1);
    assertThat(run("read", "--from", "jsonl", "--out", out.toString(), text)).isEqualTo(1);
    assertThat(run("read", "--from", "jsonl", "--out", out.toString(), "/none")).isEqualTo(1);
    assertThat(told).contains("no such file or folder: /none");
    assertThat(out).doesNotExist();
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    assertThat(run("restore", "--frm", "jsonl")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("restore", "--help")).isZero();
  }
}
