package line12345.ticketing.notice;

/** Wakes the thread of that way once the transaction that wrote a notice has committed. */
record NoticeWritten(String way) {}
