package line12345.ticketing.knowledge.doubt;

/** A published edition as far as a doubt needs it. */
record ReadEdition(long id, long entryId, long departmentId, String title) {}
