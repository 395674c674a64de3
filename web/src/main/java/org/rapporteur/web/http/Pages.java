package org.rapporteur.web.http;

import io.javalin.config.RoutesConfig;

/// A family of pages.
public interface Pages {
  /// Adds its addresses to those that are served.
  ///
  /// @param reception receives the requests
  void addTo(RoutesConfig routes, Reception reception);
}
