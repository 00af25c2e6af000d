package line12345.ticketing.ticket.reading;

/**
 * What a citizen shows at the door of the own ticket 编号和查询码.
 *
 * @param number fourteen digits, as typed
 * @param code six digits, as typed
 * @param address where it comes from, an IP address or which system passes it on: wrong codes are
 *     counted for each
 */
public record OwnCode(String number, String code, String address) implements OwnKey {}
