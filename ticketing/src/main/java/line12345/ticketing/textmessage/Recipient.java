package line12345.ticketing.textmessage;

import line12345.ticketing.notice.Notice;

/** Whom a message is for: what costs are counted by. */
public enum Recipient {
    /** A citizen who has just asked for it: a code, the answer to a reply. */
    ASKED("应市民要求"),
    CITIZEN("告知市民"),
    STAFF("提醒工作人员");

    private final String chinese;

    Recipient(String chinese) {
        this.chinese = chinese;
    }

    public static Recipient of(Notice notice) {
        if (notice.citizenId() == null) {
            return STAFF;
        }
        return notice.asked() ? ASKED : CITIZEN;
    }

    public String chinese() {
        return chinese;
    }
}
