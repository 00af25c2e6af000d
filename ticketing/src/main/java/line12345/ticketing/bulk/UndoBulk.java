package line12345.ticketing.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;
import java.util.List;

/** All rows of a job that were done are taken back, as a job of its own 全部撤回. */
@ApplicationScoped
public class UndoBulk {
    @Inject ReadBulk read;
    @Inject StartBulk start;

    /**
     * The new job's rows are told in {@link BulkWords#ground()} which job they undo: what somebody
     * did with a ticket after its own row was done ({@link DoneAt}) is not undone with it.
     *
     * @param id of the person's own job
     * @param key random, of the press: sent twice it is one job
     * @return the new job's number
     * @throws NoSuchBulk when there is none or it is somebody else's
     * @throws WrongBulk when it still runs, nothing was done, or its step has no way back
     */
    @Transactional
    public long undo(long id, String key, Actor by, Instant now) {
        BulkView job = read.job(id, true, by);
        List<BulkView.Line> done = job.lines().stream().filter(BulkView.Line::isDone).toList();
        if (job.inverse().isEmpty() || !job.isFinished() || done.isEmpty()) {
            throw new WrongBulk("“" + job.verb() + "”没有可以全部撤回的工单：还没有办完、一张也没有办成，或者这一步不能撤回。");
        }
        List<BulkTarget> targets =
                done.stream()
                        .map(line -> new BulkTarget(line.number(), line.position(), 0))
                        .toList();
        return start.start(
                job.inverse(),
                key,
                new StartBulk.Selection(targets, false, ""),
                new BulkWords(Long.toString(id), ""),
                by,
                now);
    }
}
