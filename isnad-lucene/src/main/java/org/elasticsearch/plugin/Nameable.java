package org.elasticsearch.plugin;

/** Something with a name. */
public interface Nameable {}
