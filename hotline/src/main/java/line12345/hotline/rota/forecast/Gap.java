package line12345.hotline.rota.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of half hours in which the rota has too few seats 缺口.
 *
 * @param from first half hour
 * @param to the one after the last
 * @param lacking at its worst half hour
 * @param needed at that half hour
 * @param there at that half hour
 */
public record Gap(int from, int to, int lacking, int needed, int there) {
    /** {@code 10:00–11:30 最多缺 3 席（需 12 席，班表 9 席）}. */
    public String words() {
        String most = to - from > 1 ? "最多缺 " : "缺 ";
        return "%s–%s %s%d 席（需 %d 席，班表 %d 席）"
                .formatted(HalfHour.clock(from), HalfHour.clock(to), most, lacking, needed, there);
    }

    /**
     * @param needed seats by half hour
     * @param there seats by half hour
     */
    static List<Gap> of(int[] needed, int[] there) {
        List<Gap> gaps = new ArrayList<>();
        Gap open = null;
        for (int slot = 0; slot <= needed.length; slot++) {
            int lacking = slot == needed.length ? 0 : needed[slot] - there[slot];
            if (lacking <= 0) {
                if (open != null) {
                    gaps.add(open);
                }
                open = null;
            } else if (open == null) {
                open = new Gap(slot, slot + 1, lacking, needed[slot], there[slot]);
            } else {
                open =
                        lacking > open.lacking()
                                ? new Gap(open.from(), slot + 1, lacking, needed[slot], there[slot])
                                : new Gap(
                                        open.from(),
                                        slot + 1,
                                        open.lacking(),
                                        open.needed(),
                                        open.there());
            }
        }
        return gaps;
    }
}
