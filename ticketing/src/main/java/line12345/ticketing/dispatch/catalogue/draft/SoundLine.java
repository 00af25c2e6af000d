package line12345.ticketing.dispatch.catalogue.draft;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.util.HashSet;
import java.util.List;

/** A form becomes a line when everything it refers to is there and each office has one part. */
public final class SoundLine {
    /** So many co-handlers; a matter that needs more needs a meeting. */
    public static final int MOST_CO_HANDLERS = 10;

    private SoundLine() {}

    /**
     * @throws WrongCatalogue the first thing that is wrong
     */
    public static CatalogueLine of(long id, LineForm form, Checked draft) {
        String matter = form.matter() == null ? "" : form.matter().strip();
        if (draft.matters().find(matter).isEmpty()) {
            throw wrong("请从列表中选择事项。");
        }
        String place = form.place() == null || form.place().isBlank() ? null : form.place().strip();
        if (place != null && draft.places().find(place).isEmpty()) {
            throw wrong("没有这个地点：请从列表中选择，或清空表示全市。");
        }
        if (form.lead() == null || !draft.active(form.lead())) {
            throw wrong("请从列表中选择在用的主办单位。");
        }
        List<Long> co = form.co() == null ? List.of() : form.co();
        coHandlers(co, form.lead(), draft);
        String source = CatalogueText.of("依据", form.source(), CatalogueText.SOURCE);
        CatalogueLine line =
                new CatalogueLine(
                        id, 0, matter, place, form.lead(), co, form.streetAllowed(), source);
        draft.lines()
                .at(line.key())
                .filter(other -> other.id() != id)
                .ifPresent(
                        other -> {
                            throw new WrongCatalogue(
                                    "catalogue-line-taken",
                                    draft.where(other)
                                            + "已有一行（由"
                                            + draft.office(other.lead())
                                            + "主办）：请修改那一行。");
                        });
        return line;
    }

    private static void coHandlers(List<Long> co, long lead, Checked draft) {
        if (co.size() > MOST_CO_HANDLERS) {
            throw wrong("协办单位最多 " + MOST_CO_HANDLERS + " 个。");
        }
        if (!co.stream().allMatch(one -> one != null && draft.active(one))) {
            throw wrong("请从列表中选择在用的协办单位。");
        }
        if (co.contains(lead)) {
            throw wrong("主办单位不能同时是协办单位：请删去其中一个。");
        }
        if (new HashSet<>(co).size() < co.size()) {
            throw wrong("协办单位有重复：请删去重复的。");
        }
    }

    private static WrongCatalogue wrong(String sentence) {
        return new WrongCatalogue("catalogue-line", sentence);
    }
}
