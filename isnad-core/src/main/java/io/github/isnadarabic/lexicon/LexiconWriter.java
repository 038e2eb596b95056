package io.github.isnadarabic.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Stores counts of words and word pairs in the compact forms that {@link LanguageModel} reads.
 * Words with anything but the 36 letters in them are left out, and so are the few of over fifteen
 * letters.
 */
public final class LexiconWriter {
  private static final int MAX_LETTERS = 15;

  private final TreeMap<String, Integer> counts = new TreeMap<>();
  private final Map<String, SortedMap<Integer, Integer>> pairs = new HashMap<>();
  private Map<String, Integer> numbers = Map.of();

  /** Adds a word, once. */
  public void addWord(String word, int count) {
    if (!word.isEmpty() && word.length() <= MAX_LETTERS && isPlain(word)) {
      counts.putIfAbsent(word, count);
    }
  }

  /** Whether a word is written with the 36 letters alone. */
  public static boolean isPlain(String word) {
    return word.chars().allMatch(c -> (c >= 0x621 && c <= 0x63A) || (c >= 0x641 && c <= 0x64A));
  }

  /** Adds a pair; all words must have been added before. */
  public void addPair(String first, String second, int count) {
    if (numbers.isEmpty()) {
      numberWords();
    }
    Integer follower = numbers.get(second);
    if (follower != null && numbers.containsKey(first)) {
      pairs.computeIfAbsent(first, f -> new TreeMap<>()).put(follower, count);
    }
  }

  private void numberWords() {
    numbers = new HashMap<>();
    for (String word : counts.keySet()) {
      numbers.put(word, numbers.size());
    }
  }

  /** The words, to be stored as {@value LanguageModel#WORDS}. */
  public byte[] words() throws IOException {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    String previous = "";
    int letters = 0;
    long total = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String word = entry.getKey();
      int shared = Math.min(MAX_LETTERS, sharedPrefix(previous, word));
      coded.write(shared << 4 | (word.length() - shared));
      for (int i = shared; i < word.length(); i++) {
        coded.write(word.charAt(i) - Lexicon.LETTER_BASE);
      }
      coded.write(logOf(entry.getValue()));
      previous = word;
      letters += word.length();
      total += entry.getValue();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(Lexicon.MAGIC);
    out.writeInt(counts.size());
    out.writeInt(letters);
    out.writeDouble(Math.log((double) total));
    coded.writeTo(out);
    return bytes.toByteArray();
  }

  /** The pairs, to be stored as {@value LanguageModel#PAIRS}. */
  public byte[] pairs() throws IOException {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    int size = 0;
    for (String word : counts.keySet()) {
      SortedMap<Integer, Integer> followers = pairs.getOrDefault(word, new TreeMap<>());
      VariableInts.write(coded, followers.size());
      int previous = 0;
      for (Map.Entry<Integer, Integer> follower : followers.entrySet()) {
        VariableInts.write(coded, follower.getKey() - previous);
        coded.write(logOf(follower.getValue()));
        previous = follower.getKey();
      }
      size += followers.size();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(WordPairs.MAGIC);
    out.writeInt(counts.size());
    out.writeInt(size);
    coded.writeTo(out);
    return bytes.toByteArray();
  }

  /** The letter model of the words, to be stored as {@value LanguageModel#SPELLING}. */
  public byte[] spelling() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(Spelling.MAGIC);
    out.write(Spelling.learn(counts.keySet()));
    return bytes.toByteArray();
  }

  /** Words of other languages, to be stored as {@value LanguageModel#FOREIGN}. */
  public static byte[] foreign(Set<String> words) throws IOException {
    TreeSet<Integer> hashes = new TreeSet<>();
    words.forEach(word -> hashes.add(ForeignWords.hash(word)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(ForeignWords.MAGIC);
    out.writeInt(hashes.size());
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    int previous = Integer.MIN_VALUE;
    List<Integer> sorted = new ArrayList<>(hashes);
    for (int hash : sorted) {
      VariableInts.write(coded, hash - previous);
      previous = hash;
    }
    coded.writeTo(out);
    return bytes.toByteArray();
  }

  private static int logOf(int count) {
    return (int) Math.round(Math.log(count) * Lexicon.LOG_STEPS);
  }

  private static int sharedPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
