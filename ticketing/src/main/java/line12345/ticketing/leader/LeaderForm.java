package line12345.ticketing.leader;

import line12345.ticketing.ticket.TicketText;

/**
 * A leader as typed, unchecked.
 *
 * @param department whose secretary opens the letters
 * @param order in the list, 0 to 999; 0 when nothing is said
 * @param version as the person saw it; not looked at for a new one
 */
public record LeaderForm(
        String name, String post, String charge, Long department, Integer order, Integer version) {
    private static final int LAST = 999;

    /**
     * @throws WrongLeader or {@link TicketText.WrongText}, naming what is missing or too long
     */
    LeaderForm checked() {
        int place = order == null ? 0 : order;
        if (place < 0 || place > LAST) {
            throw new WrongLeader("排列顺序请填 0 到 " + LAST + "，小的排在前面。");
        }
        if (department == null) {
            throw new WrongLeader("请选择拆信的单位，来信由它的秘书先看。");
        }
        return new LeaderForm(
                TicketText.of("姓名", name, 30),
                TicketText.of("职务", post, 40),
                TicketText.of("分管工作", charge, 200),
                department,
                place,
                version == null ? 0 : version);
    }
}
