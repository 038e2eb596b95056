package io.github.isnadarabic.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of the distribution. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"isnad " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
