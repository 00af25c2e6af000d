package line12345.ticketing.tryout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tries a draft of the catalogue out on past tickets 目录试算: whom it would have suggested. */
@ApplicationScoped
public class TryCatalogue {
    private static final String NOBODY = "无（需人工派单）";
    private static final int WAYS_SHOWN = 5;

    @Inject ReadOnly readOnly;
    @Inject CatalogueVersions versions;
    @Inject PastTickets tickets;

    /**
     * Compared with what holds now.
     *
     * @param versionId of a draft, or of a published version
     */
    @Transactional
    public Tried of(long versionId, Actor by, Instant now) {
        readOnly.begin(by);
        CatalogueVersion draft = versions.find(versionId);
        Checked before =
                versions.checked(versions.inForce(now).map(CatalogueVersion::id).orElse(null));
        return compare(tickets.newest(Tried.MOST), before, versions.checked(draft.id()));
    }

    static Tried compare(List<PastTicket> past, Checked before, Checked after) {
        int differ = 0;
        int gained = 0;
        int lost = 0;
        int without = 0;
        Map<String, Integer> ways = new LinkedHashMap<>();
        List<Tried.Example> examples = new ArrayList<>();
        for (PastTicket ticket : past) {
            if (ticket.matter() == null) {
                without++;
                continue;
            }
            String was = lead(ticket, before);
            String becomes = lead(ticket, after);
            if (Objects.equals(was, becomes)) {
                continue;
            }
            differ++;
            gained += was == null ? 1 : 0;
            lost += becomes == null ? 1 : 0;
            ways.merge(said(was) + " → " + said(becomes), 1, Integer::sum);
            if (examples.size() < Tried.EXAMPLES) {
                examples.add(
                        new Tried.Example(
                                ticket.number(), where(ticket, after), said(was), said(becomes)));
            }
        }
        return new Tried(
                past.size(),
                "工单",
                List.of(
                        new Tried.Figure(
                                "建议单位会不同",
                                differ + " / " + past.size(),
                                "其中 " + without + " 件没有填事项"),
                        new Tried.Figure("原来没有、现在有建议", "" + gained, ""),
                        new Tried.Figure("原来有、现在没有建议", "" + lost, lost > 0 ? "须人工派单" : "")),
                examples,
                mostly(ways));
    }

    private static String lead(PastTicket ticket, Checked of) {
        return of.lines()
                .nearest(ticket.matter(), ticket.place(), of.matters(), of.places(), of::active)
                .map(line -> of.office(line.lead()))
                .orElse(null);
    }

    private static String where(PastTicket ticket, Checked of) {
        return of.matters().pathName(ticket.matter())
                + " · "
                + (ticket.place() == null ? "未填地点" : of.places().pathName(ticket.place()));
    }

    private static String said(String office) {
        return office == null ? NOBODY : office;
    }

    private static String mostly(Map<String, Integer> ways) {
        List<String> most =
                ways.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(WAYS_SHOWN)
                        .map(way -> way.getKey() + " " + way.getValue() + " 件")
                        .toList();
        return most.isEmpty() ? "" : "最多的变化：" + String.join("；", most) + "。";
    }
}
