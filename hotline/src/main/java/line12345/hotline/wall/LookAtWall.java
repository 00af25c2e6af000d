package line12345.hotline.wall;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.CallsView;
import line12345.hotline.call.QueueView;
import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentState;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.check.ReadChecks;
import line12345.hotline.call.exchange.ExchangeWatch;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.hotline.call.skill.Level;
import line12345.hotline.call.skill.Skills;
import line12345.hotline.call.skill.Understaffed;
import line12345.hotline.call.skill.Understaffed.Warning;
import line12345.hotline.wall.listen.ListeningView;
import line12345.hotline.wall.listen.Listenings;
import line12345.hotline.wall.tally.Spending;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.statistics.Figures;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what the wall shows; a few small questions however many agents there are. */
@ApplicationScoped
class LookAtWall {
    /** Sums of the day move slowly and cost most. */
    private static final Duration SUMS_KEPT = Duration.ofSeconds(3);

    @Inject AgentPresences presences;
    @Inject CallsView calls;
    @Inject Queues queues;
    @Inject Skills skills;
    @Inject Listenings listenings;
    @Inject ExchangeWatch exchange;
    @Inject Figures figures;
    @Inject LastDay lastDay;
    @Inject Understaffed understaffed;
    @Inject ReadChecks checks;
    @Inject CrewNow crew;
    @Inject Names names;
    @Inject Rules rules;
    @All @Inject List<WallBacklog> backlogs;

    private Sums sums;

    private record Sums(
            Instant at,
            Map<String, Long> today,
            Map<String, Part> connected,
            List<WallBacklog.Backlog> backlogs,
            Map<String, String> understaffed,
            Map<Long, String> checks) {
        String lacking(String queue) {
            return understaffed.get(queue);
        }
    }

    WallView look(Instant now) {
        WallStandards standards = WallStandards.of(rules, now);
        Map<Long, ListeningView> heard =
                listenings.open().stream()
                        .filter(one -> one.joinedAt() != null)
                        .collect(
                                Collectors.toMap(
                                        ListeningView::callId, Function.identity(), (a, b) -> a));
        List<AgentTile> agents =
                presences.atWork().stream().map(agent -> tile(agent, heard, now)).toList();
        Map<Long, Map<String, Level>> serves = skills.all();
        List<QueueRow> rows =
                calls.queue().lines().stream()
                        .map(one -> queue(one, serving(one.key(), agents, serves), now))
                        .map(row -> row.judged(standards, sums(now).lacking(row.key()), now))
                        .toList();
        Set<Long> here = agents.stream().map(AgentTile::accountId).collect(Collectors.toSet());
        return new WallView(
                now,
                exchange.state(),
                standards,
                rows,
                agents,
                sums(now).backlogs(),
                crew.look(here, now));
    }

    private AgentTile tile(AgentView agent, Map<Long, ListeningView> heard, Instant now) {
        ListeningView by = agent.callId() == null ? null : heard.get(agent.callId());
        boolean own = by != null && by.agentId() == agent.accountId();
        return new AgentTile(
                agent.accountId(),
                names.of(agent.accountId(), now),
                agent.extension(),
                agent.state().name(),
                agent.state().chinese(),
                Spending.of(agent.state(), agent.reason()),
                agent.reason(),
                agent.since(),
                agent.until(),
                agent.callId(),
                own ? names.of(by.leaderId(), now) : null,
                own ? by.mode().chinese() : null,
                sums(now).checks().get(agent.accountId()),
                AgentTile.missed(agent.state().chinese(), agent.reason(), agent.until(), now));
    }

    private static List<AgentTile> serving(
            String queue, List<AgentTile> agents, Map<Long, Map<String, Level>> serves) {
        return agents.stream()
                .filter(
                        one ->
                                serves.getOrDefault(one.accountId(), Skills.USUAL)
                                        .containsKey(queue))
                .toList();
    }

    /**
     * @param agents who serve it
     */
    private QueueRow queue(QueueView.Line queue, List<AgentTile> agents, Instant now) {
        Sums sum = sums(now);
        CountQueues.Of figure = new CountQueues.Of(queue.key());
        long arrived = sum.today().getOrDefault(figure.arrived(), 0L);
        return new QueueRow(
                queue.key(),
                queue.name(),
                queue.waiting(),
                queue.longestSince(),
                agents.stream().filter(one -> one.state().equals(AgentState.READY.name())).count(),
                agents.size(),
                arrived,
                new Part(sum.today().getOrDefault(figure.soon(), 0L), arrived),
                sum.connected().getOrDefault(queue.key(), new Part(0, 0)),
                sum.today().getOrDefault(figure.abandoned(), 0L),
                List.of());
    }

    private Sums sums(Instant now) {
        if (sums == null || now.isAfter(sums.at().plus(SUMS_KEPT))) {
            LocalDate today = OfficeClock.dayOf(now);
            Map<String, Part> connected =
                    queues.all().stream()
                            .collect(
                                    Collectors.toMap(
                                            Queue::key,
                                            one -> lastDay.endingAt(now, one.key()).connected()));
            List<WallBacklog.Backlog> open = backlogs.stream().map(one -> one.look(now)).toList();
            Map<String, String> lacking =
                    understaffed.now(now).stream()
                            .collect(Collectors.toMap(Warning::queue, Warning::words));
            sums =
                    new Sums(
                            now,
                            figures.sums(today, today),
                            connected,
                            open,
                            lacking,
                            checks.today(now));
        }
        return sums;
    }
}
