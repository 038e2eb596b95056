package io.github.isnadarabic.archive;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PointsFormat;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.PointsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90PointsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90PointsWriter;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.util.bkd.BKDWriter;

/**
 * Lucene's own format, written with small leaves of fingerprints. A page asks for single
 * fingerprints, and for each of them all of a leaf is read: of leaves as Lucene makes them, for
 * ranges, that is most of the time a page takes. Files say how large their leaves are, so that who
 * reads them needs nothing of this.
 */
final class SmallLeaves extends FilterCodec {
  private static final int FINGERPRINTS = 64;

  private final PointsFormat points = new Points();

  SmallLeaves() {
    super(Codec.getDefault().getName(), Codec.getDefault());
  }

  @Override
  public PointsFormat pointsFormat() {
    return points;
  }

  private static final class Points extends PointsFormat {
    private final PointsFormat format = new Lucene90PointsFormat();

    @Override
    public PointsWriter fieldsWriter(SegmentWriteState state) throws IOException {
      return new Lucene90PointsWriter(state, FINGERPRINTS, BKDWriter.DEFAULT_MAX_MB_SORT_IN_HEAP);
    }

    @Override
    public PointsReader fieldsReader(SegmentReadState state) throws IOException {
      return format.fieldsReader(state);
    }
  }
}
