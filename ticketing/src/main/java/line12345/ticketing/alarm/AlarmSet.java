package line12345.ticketing.alarm;

/** Wakes the worker once the transaction that set a near alarm has committed. */
record AlarmSet() {}
