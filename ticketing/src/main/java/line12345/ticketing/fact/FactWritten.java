package line12345.ticketing.fact;

/** Wakes the relay once the transaction that wrote facts has committed. */
record FactWritten() {}
