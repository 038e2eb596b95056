/**
 * The records of a WARC file, also of a broken one.
 *
 * <p>Entry class: {@link io.github.isnadarabic.pages.warc.WarcRecords}. It only finds where records
 * begin and end, since that is what must survive wrong lengths, broken gzip members and files cut
 * in half; what is in a record is read with jwarc ({@link
 * io.github.isnadarabic.pages.warc.WarcPayload}).
 *
 * <p>May use: jwarc.
 */
package io.github.isnadarabic.pages.warc;
