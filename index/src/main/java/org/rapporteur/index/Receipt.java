package org.rapporteur.index;

import org.rapporteur.core.document.Digest;

/// What a listing covered, so that its completeness can be judged and stated.
///
/// @param documents the documents with at least one passage that was looked at, and those that the
///   filters admit but have no passages
/// @param passages the passages looked at: those that the filters admit, whether or not they
///   mention what is asked for
/// @param failed the files that could not be read, none of which was looked at
/// @param unreadPages the pages, in documents of the whole index that were read, which are pictures
///   that nobody recognised
/// @param rows the rows listed
/// @param unresolved the mentions, in the passages looked at and of the kinds asked for, whose
///   meaning is not known
/// @param ambiguous the same with several possible meanings
/// @param version the version of the index format
/// @param digest the digest of what is indexed: the same for the same files, in whatever order and
///   under whatever names they were put
public record Receipt(
    int documents,
    long passages,
    int failed,
    int unreadPages,
    long rows,
    long unresolved,
    long ambiguous,
    int version,
    Digest digest) {}
