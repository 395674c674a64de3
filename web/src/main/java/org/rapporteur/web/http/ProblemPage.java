package org.rapporteur.web.http;

/// What the page of a problem shows.
///
/// @param heading what is wrong
/// @param detail what exactly, maybe empty
public record ProblemPage(String heading, String detail) {}
