package line12345.ticketing.chat.line;

/** Wakes whoever carries lines, once the transaction that wrote one has committed. */
public record LineToCarry() {}
