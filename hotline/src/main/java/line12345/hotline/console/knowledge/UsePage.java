package line12345.hotline.console.knowledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.account.Actor;
import line12345.ticketing.knowledge.use.Gap;
import line12345.ticketing.knowledge.use.UseLists;
import line12345.ticketing.knowledge.use.Used;
import line12345.ticketing.paging.Page;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What of the knowledge base is used most and never, and what is looked for in vain 使用情况. */
@Path("/knowledge/use")
@RolesAllowed({"CLERK", "LEADER", "REVIEWER", "MANAGER"})
@Blocking
public class UsePage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject UseLists lists;

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance use(UseScreen screen, Instant now);
    }

    /**
     * @param list {@code most}, {@code never} or {@code gaps}
     * @param last the month before is shown instead of this one
     * @param next where it goes on, empty at the end
     */
    public record UseScreen(
            String list,
            boolean last,
            LocalDate month,
            List<Used> used,
            List<Gap> gaps,
            String next) {
        public boolean most() {
            return list.equals("most");
        }

        public boolean never() {
            return list.equals("never");
        }

        public boolean missing() {
            return list.equals("gaps");
        }

        public boolean empty() {
            return used.isEmpty() && gaps.isEmpty();
        }

        /** {@code 2026 年 11 月}. */
        public String monthWords() {
            return month.getYear() + " 年 " + month.getMonthValue() + " 月";
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance use(
            @QueryParam("list") @DefaultValue("gaps") String list,
            @QueryParam("last") @DefaultValue("false") boolean last,
            @QueryParam("after") String after) {
        Actor person = current.get();
        Instant now = clock.now();
        LocalDate today = OfficeClock.dayOf(now);
        LocalDate month = last ? today.minusMonths(1) : today;
        return switch (list) {
            case "most" -> {
                var page = lists.mostUsed(person, month, after, KnowledgePage.ROWS);
                yield screen(list, last, month, page, List.of(), now);
            }
            case "never" -> {
                var page = lists.neverUsed(person, after, KnowledgePage.ROWS, now);
                yield screen(list, last, month, page, List.of(), now);
            }
            default -> {
                var page = lists.gaps(person, month, after, KnowledgePage.ROWS);
                yield screen(
                        "gaps", last, month, new Page<>(List.of(), page.next()), page.lines(), now);
            }
        };
    }

    private static TemplateInstance screen(
            String list,
            boolean last,
            LocalDate month,
            Page<Used> page,
            List<Gap> gaps,
            Instant now) {
        String next =
                page.next() == null
                        ? ""
                        : "/knowledge/use?list=" + list + "&last=" + last + "&after=" + page.next();
        return Templates.use(new UseScreen(list, last, month, page.lines(), gaps, next), now);
    }
}
