package line12345.hotline.call.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.agent.AgentPresences;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.agent.Wish;
import line12345.hotline.call.queue.Queue;
import line12345.hotline.call.queue.Queues;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People and queues in one table 技能表. */
@ApplicationScoped
public class SkillMatrix {
    @Inject Accounts accounts;
    @Inject Queues queues;
    @Inject Skills skills;
    @Inject SkillBook book;
    @Inject AgentPresences presences;

    /**
     * @param level null for not at all
     */
    public record Cell(String queue, String queueName, Level level) {}

    /**
     * A person's line.
     *
     * @param usual nothing was entered, so that the general queue counts
     * @param signedIn at the telephone now
     */
    public record Line(Actor person, boolean usual, boolean signedIn, List<Cell> cells) {}

    /**
     * A queue's column.
     *
     * @param past it was confidential once: who serves it reads what came then
     * @param own agents who serve it
     * @param signedIn how many of them are at the telephone now
     */
    public record Column(Queue queue, boolean past, int own, int signedIn) {}

    public record Matrix(List<Column> columns, List<Line> lines, List<SkillChange> changes) {}

    @Transactional
    public Matrix read() {
        List<Queue> open = queues.all();
        Map<Long, Map<String, Level>> all = skills.all();
        Set<Long> here =
                presences.atWork().stream()
                        .filter(view -> view.wish() != Wish.OFFLINE)
                        .map(AgentView::accountId)
                        .collect(Collectors.toSet());
        List<Line> lines =
                Stream.of(Role.AGENT, Role.SHIFT_LEADER)
                        .flatMap(role -> accounts.withRole(role).stream())
                        .map(person -> line(person, open, all, here))
                        .toList();
        return new Matrix(columns(open, lines, queues.everConfidential()), lines, book.changes());
    }

    private static Line line(
            Actor person, List<Queue> open, Map<Long, Map<String, Level>> all, Set<Long> here) {
        boolean usual = !all.containsKey(person.accountId());
        Map<String, Level> own = all.getOrDefault(person.accountId(), Skills.USUAL);
        List<Cell> cells = new ArrayList<>();
        open.forEach(queue -> cells.add(new Cell(queue.key(), queue.name(), own.get(queue.key()))));
        return new Line(person, usual, here.contains(person.accountId()), cells);
    }

    private static List<Column> columns(List<Queue> open, List<Line> lines, Set<String> ever) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            int at = i;
            List<Line> own =
                    lines.stream().filter(line -> line.cells().get(at).level() != null).toList();
            int signedIn = (int) own.stream().filter(Line::signedIn).count();
            Queue queue = open.get(i);
            boolean past = !queue.confidential() && ever.contains(queue.key());
            columns.add(new Column(queue, past, own.size(), signedIn));
        }
        return columns;
    }

    static boolean answersCalls(Actor person) {
        return person.is(Role.AGENT) || person.is(Role.SHIFT_LEADER);
    }
}
