package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version as the build wrote it, and the JDK that runs it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {
      "rapporteur " + ofBuild(), "Java " + Runtime.version() + " (" + vendor() + ")"
    };
  }

  private static String ofBuild() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IOException("version.properties is missing from the jar; build it again");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    }
  }

  private static String vendor() {
    return System.getProperty("java.vendor", "unknown vendor");
  }
}
