package io.github.isnadarabic.archive.dedup;

import java.util.Arrays;

/** Union-find; a cluster is known by its first member. Not thread-safe. */
final class Clusters {
  private final int[] parent;

  Clusters(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  int of(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int a, int b) {
    int first = Math.min(of(a), of(b));
    int second = Math.max(of(a), of(b));
    parent[second] = first;
  }

  /** For each member the first of its cluster. */
  int[] firsts() {
    int[] firsts = new int[parent.length];
    Arrays.setAll(firsts, this::of);
    return firsts;
  }
}
