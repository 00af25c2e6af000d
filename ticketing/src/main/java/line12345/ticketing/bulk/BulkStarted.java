package line12345.ticketing.bulk;

/** Wakes the worker once the transaction that began a job has committed. */
record BulkStarted() {}
