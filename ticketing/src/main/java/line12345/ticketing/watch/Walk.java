package line12345.ticketing.watch;

import line12345.ticketing.ticket.circle.Circle;

/**
 * One walk along an index, as SQL.
 *
 * @param before what stands before the select; {@code {office}} is replaced by {@code office} or
 *     true
 * @param from tables and condition; {@code :now} is the moment
 * @param at the first column of the order
 * @param id the second, unique
 * @param ticket the ticket's id
 * @param position of the part that an order would be about; 0 for none
 * @param why more about the row, as its list understands it
 * @param office the condition of the filter, with {@code :office}
 * @param oldestFirst the direction of both columns
 */
record Walk(
        String before,
        String from,
        String at,
        String id,
        String ticket,
        String position,
        String why,
        String office,
        boolean oldestFirst) {
    /** Along the supervision orders, most pressing first. */
    static Walk orders(String condition) {
        return new Walk(
                "",
                "supervision_order o where " + condition,
                "o.act_by",
                "o.id",
                "o.ticket_id",
                "o.position",
                "''",
                "o.department_id = :office",
                true);
    }

    /**
     * Selects {@code at, id, ticket_id, position, why} of at most {@code :limit} rows.
     *
     * @param filtered only of the office {@code :office}
     * @param further only after {@code (:at, :id)}
     * @param circle what the reader may know of
     */
    String sql(boolean filtered, boolean further, Circle circle) {
        boolean inside = before.contains("{office}");
        String condition = filtered ? office : "true";
        String beyond = oldestFirst ? ">" : "<";
        String where =
                (filtered && !inside ? " and " + condition : "")
                        + (further ? " and (%s, %s) %s (:at, :id)".formatted(at, id, beyond) : "")
                        + known(circle);
        return before.replace("{office}", condition)
                + "select %s as at, %s as id, %s as ticket_id, %s as position, %s as why from %s%s"
                        .formatted(at, id, ticket, position, why, from, where)
                + " order by %s, %s limit :limit".formatted(at + turn(), id + turn());
    }

    /** Before the limit, so that a page is full. */
    private String known(Circle circle) {
        String condition = circle.and("known");
        return condition.isEmpty()
                ? ""
                : " and exists (select 1 from ticket known where known.id = %s%s)"
                        .formatted(ticket, condition);
    }

    /** Of either column in an order. */
    String turn() {
        return oldestFirst ? "" : " desc";
    }
}
