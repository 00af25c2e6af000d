package line12345.ticketing.material;

import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.state.TicketState;

/** Something is added while somebody still works on it, and in bounds. */
final class MayAdd {
    static final int A_DAY = 5;
    static final int PICTURES = 12;
    static final int VIDEOS = 4;

    private MayAdd() {}

    /** It is too late, nothing, or too much. */
    static class NotAdded extends Refusal {
        NotAdded(String sentence) {
            super("not-added", 422, sentence);
        }
    }

    /** How many of each. */
    record Files(long pictures, long videos) {}

    /**
     * @param already additions within a day
     * @param kept what the ticket has
     * @throws NotAdded with the reason
     */
    static void check(TicketState state, String words, Files added, long already, Files kept) {
        if (!state.open()) {
            throw new NotAdded("这件事已经办结，不能再补充；如果对结果不满意，可以提异议，或者另写一份诉求。");
        }
        if (state == TicketState.WAITING_CALLBACK) {
            throw new NotAdded("答复已经给您了，不用再补充；没有解决的话，请在评价里告诉我们。");
        }
        if (words.isEmpty() && added.pictures + added.videos == 0) {
            throw new NotAdded("请写几句要补充的话，或者加一张照片、一段视频。");
        }
        if (already >= A_DAY) {
            throw new NotAdded("一天最多补充 " + A_DAY + " 次，请明天再补充；急事请拨打 12345。");
        }
        if (kept.pictures + added.pictures > PICTURES) {
            throw new NotAdded("一件事最多留 " + PICTURES + " 张照片，已有 " + kept.pictures + " 张，请少选几张。");
        }
        if (kept.videos + added.videos > VIDEOS) {
            throw new NotAdded("一件事最多留 " + VIDEOS + " 段视频，已有 " + kept.videos + " 段，请少选几段。");
        }
    }
}
