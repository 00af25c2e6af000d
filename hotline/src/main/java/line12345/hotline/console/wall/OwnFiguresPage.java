package line12345.hotline.console.wall;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.console.MenuEntry;
import line12345.hotline.quality.QualityOf;
import line12345.hotline.quality.QualityOf.Quality;
import line12345.hotline.signin.CurrentActor;
import line12345.hotline.wall.Names;
import line12345.hotline.wall.own.Middle;
import line12345.hotline.wall.own.OwnFigures;
import line12345.hotline.wall.own.Period;
import line12345.hotline.wall.own.ReadOwnFigures;
import line12345.ticketing.account.Role;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An agent's own figures 我的数据, and for leaders those of everybody on the telephones. */
@Path("/own-figures")
@RolesAllowed({"AGENT", "SHIFT_LEADER", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OwnFiguresPage {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject ReadOwnFigures read;
    @Inject Rules rules;
    @Inject Names names;
    @Inject QualityOf quality;

    @CheckedTemplate(basePath = "wall")
    static class Templates {
        static native TemplateInstance own(
                Period period, List<Period> periods, List<OwnLine> lines, int team, int enough);

        static native TemplateInstance strip(String calls, String talk, String occupancy);

        static native TemplateInstance team(
                Period period, List<Period> periods, List<TeamLine> lines);
    }

    /** One agent in the leader's table, by name and not by rank. */
    public record TeamLine(
            String name,
            long calls,
            String talk,
            String talkPerCall,
            String wrapUp,
            String ready,
            String paused,
            String occupancy,
            String firstCall,
            String score,
            String quality) {
        static TeamLine of(String name, OwnFigures one, String quality) {
            return new TeamLine(
                    name,
                    one.getCalls(),
                    OwnLine.length(one.getTalk()),
                    OwnLine.length(one.getTalkPerCall()),
                    OwnLine.length(one.getWrapUp()),
                    OwnLine.length(one.getReady()),
                    OwnLine.length(one.getPaused()),
                    OwnLine.hours(one.getOccupancy()),
                    OwnLine.parts(one.getFirstCall()),
                    one.getScore() == null ? "—" : one.getScore() + "（" + one.getScores() + "）",
                    quality);
        }
    }

    @Singleton
    static class Menu implements MenuEntry {
        @Override
        public String label() {
            return "我的数据";
        }

        @Override
        public String href() {
            return "/own-figures";
        }

        @Override
        public int order() {
            return 18;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.AGENT;
        }
    }

    @Singleton
    static class TeamMenu implements MenuEntry {
        @Override
        public String label() {
            return "坐席数据";
        }

        @Override
        public String href() {
            return "/own-figures/team";
        }

        @Override
        public int order() {
            return 14;
        }

        @Override
        public boolean isFor(Role role) {
            return role == Role.SHIFT_LEADER || role == Role.MANAGER;
        }
    }

    /**
     * @param named today, week or month
     */
    @GET
    public TemplateInstance own(@QueryParam("period") String named) {
        Instant now = clock.now();
        Period period = Period.named(named);
        Middle team = read.middle(period, now);
        OwnFigures own = read.of(current.get().accountId(), period, now);
        int days = rules.number(Rule.FIRST_CALL_DAYS, now);
        Quality checked =
                quality.of(
                        current.get().accountId(),
                        period.from(OfficeClock.dayOf(now)),
                        OfficeClock.dayOf(now),
                        now);
        return Templates.own(
                period,
                List.of(Period.values()),
                OwnLine.of(own, team, days, checked),
                team.team().size(),
                Middle.ENOUGH);
    }

    private static String settled(Quality one) {
        return one.settled() == 0 ? "—" : one.words();
    }

    /** The few of today that a console shows. */
    @GET
    @Path("strip")
    public TemplateInstance strip() {
        OwnFigures own = read.of(current.get().accountId(), Period.TODAY, clock.now());
        return Templates.strip(
                Long.toString(own.getCalls()),
                OwnLine.length(own.getTalkPerCall()),
                own.getOccupancy().all() == 0 ? "—" : own.getOccupancy().getPercent() + " %");
    }

    @GET
    @Path("team")
    @RolesAllowed({"SHIFT_LEADER", "MANAGER"})
    public TemplateInstance team(@QueryParam("period") String named) {
        Instant now = clock.now();
        Period period = Period.named(named);
        LocalDate today = OfficeClock.dayOf(now);
        Map<Long, String> checked =
                quality.all(period.from(today), today, current.get(), now).stream()
                        .collect(Collectors.toMap(Quality::accountId, one -> settled(one)));
        List<TeamLine> lines =
                read.all(period, now).entrySet().stream()
                        .map(
                                one ->
                                        TeamLine.of(
                                                names.of(one.getKey(), now),
                                                one.getValue(),
                                                checked.getOrDefault(one.getKey(), "—")))
                        .sorted(Comparator.comparing(TeamLine::name))
                        .toList();
        return Templates.team(period, List.of(Period.values()), lines);
    }
}
