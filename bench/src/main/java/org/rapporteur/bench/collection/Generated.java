package org.rapporteur.bench.collection;

/// What was generated.
///
/// @param files how many files
/// @param passages how many passages they have
/// @param bytes the size of all files together
public record Generated(int files, long passages, long bytes) {}
