package line12345.hotline.telephony.seat;

import line12345.hotline.telephony.link.Phones;
import line12345.hotline.telephony.link.QueueNames;
import line12345.hotline.telephony.link.Snapshot.Member;

import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueuePenaltyAction;
import org.asteriskjava.manager.action.QueueRemoveAction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the exchange must be told so that its members of a queue are the wanted ones. */
record SeatSteps(QueueNames names) {
    /** An order, and the words of a refusal that means that it is so already. */
    record Step(ManagerAction action, String already) {}

    /**
     * @param queue the queue's key
     * @param wanted by extension
     * @param held by extension
     * @param again the extension that is told even if nothing differs, or null
     */
    List<Step> of(
            String queue, Map<String, Member> wanted, Map<String, Member> held, String again) {
        String name = names.name(queue);
        List<Step> steps = new ArrayList<>();
        held.keySet().stream()
                .filter(extension -> !wanted.containsKey(extension))
                .forEach(extension -> steps.add(remove(name, extension)));
        wanted.forEach(
                (extension, member) -> {
                    Member before = held.get(extension);
                    boolean told = extension.equals(again);
                    if (before == null || told) {
                        steps.add(add(name, extension, member));
                    }
                    if (before != null && (told || before.penalty() != member.penalty())) {
                        steps.add(penalty(name, extension, member));
                    }
                    if (before == null ? member.paused() : told || differs(before, member)) {
                        steps.add(pause(name, extension, member));
                    }
                });
        return steps;
    }

    private static boolean differs(Member before, Member member) {
        return before.paused() != member.paused();
    }

    private static Step remove(String queue, String extension) {
        return new Step(new QueueRemoveAction(queue, Phones.of(extension)), "Not there");
    }

    private static Step add(String queue, String extension, Member member) {
        QueueAddAction add = new QueueAddAction(queue, Phones.of(extension), member.penalty());
        add.setMemberName(extension);
        add.setPaused(member.paused());
        return new Step(add, "Already there");
    }

    private static Step penalty(String queue, String extension, Member member) {
        return new Step(
                new QueuePenaltyAction(Phones.of(extension), member.penalty(), queue), "never");
    }

    /**
     * @param queue null for every queue that the telephone stands in
     */
    static Step pause(String queue, String extension, Member member) {
        QueuePauseAction pause =
                queue == null
                        ? new QueuePauseAction(Phones.of(extension), member.paused())
                        : new QueuePauseAction(Phones.of(extension), queue, member.paused());
        pause.setReason(member.reason());
        return new Step(pause, "never");
    }
}
