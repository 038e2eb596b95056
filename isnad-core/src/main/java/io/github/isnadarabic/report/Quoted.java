package io.github.isnadarabic.report;

import io.github.isnadarabic.model.SourceSpan;

/**
 * Words of the source text with what stands around them, by which they are found again in a text
 * that has changed. No character is cut in two.
 *
 * @param start in Unicode code points of the source text, as standards for other tools count
 * @param end exclusive
 */
record Quoted(int start, int end, String exact, String prefix, String suffix) {
  private static final int AROUND = 32;

  static Quoted of(SourceSpan span, String source, CodePoints points) {
    int from = whole(source, Math.max(0, span.start() - AROUND));
    int to = whole(source, Math.min(source.length(), span.end() + AROUND));
    return new Quoted(
        points.at(span.start()),
        points.at(span.end()),
        span.of(source),
        source.substring(Math.min(from, span.start()), span.start()),
        source.substring(span.end(), Math.max(to, span.end())));
  }

  private static int whole(String text, int at) {
    boolean isInside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return isInside ? at + 1 : at;
  }
}
