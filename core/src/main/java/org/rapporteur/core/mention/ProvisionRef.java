package org.rapporteur.core.mention;

import org.rapporteur.core.instrument.Provision;

/// A provision of an instrument.
public record ProvisionRef(InstrumentRef instrument, Provision provision) {}
