package org.rapporteur.web.document;

/// A line of the outline.
///
/// @param label what it says
/// @param level how deep it lies, from 1 to 4
/// @param address where it leads
/// @param current whether the passage asked for lies below it
public record OutlineEntry(String label, int level, String address, boolean current) {}
