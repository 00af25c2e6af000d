package line12345.hotline.load.wechat;

import line12345.hotline.load.Database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was declared, what the house has, and what people were told, held against each other. */
final class Found {
    private final List<String> facts = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();

    private Found() {}

    /** Messages that were not worked at, and answers that have neither left nor failed. */
    static long waiting(Database database) {
        return database.number(
                """
                select count(*) from wechat_message
                where done_at is null or reply_state in ('WAITING', 'LEAVING')
                """);
    }

    /**
     * @param run of the crowd; accounts and tickets carry it
     */
    static Found of(List<Follower> followers, Database database, String run) {
        Found found = new Found();
        found.messages(followers, database, run);
        found.tickets(followers, database, "压测" + run + "%");
        found.words(followers);
        return found;
    }

    private void messages(List<Follower> followers, Database database, String run) {
        int declared = followers.stream().mapToInt(one -> one.said().size()).sum();
        check(
                "true messages declared",
                declared,
                "worked at",
                database.number(
                        """
                        select count(*) from wechat_message
                        where account = ? and done_at is not null
                        """,
                        "gh_" + run));
        check(
                "none",
                0,
                "messages of others",
                database.number("select count(*) from wechat_message where account = 'gh_load'"));
        check("none", 0, "messages that wait", waiting(database));
        check(
                "none",
                0,
                "answers that failed",
                database.number(
                        "select count(*) from wechat_message where reply_state = 'FAILED'"));
    }

    private void tickets(List<Follower> followers, Database database, String like) {
        Map<String, List<String>> numbers = new HashMap<>();
        database.rows(
                        "select content, number from ticket where channel = 'wechat' and content like ?",
                        like)
                .forEach(
                        row ->
                                numbers.computeIfAbsent(
                                                (String) row.get("content"),
                                                none -> new ArrayList<>())
                                        .add((String) row.get("number")));
        Set<String> declared = new HashSet<>();
        int lost = 0;
        int doubled = 0;
        int untold = 0;
        for (Follower one : followers) {
            Set<String> told = new HashSet<>(one.numbers());
            for (String content : one.confirmed()) {
                declared.add(content);
                List<String> filed = numbers.getOrDefault(content, List.of());
                lost += filed.isEmpty() ? 1 : 0;
                doubled += filed.size() > 1 ? 1 : 0;
                untold += filed.isEmpty() || told.contains(filed.get(0)) ? 0 : 1;
            }
        }
        facts.add("requests confirmed: " + declared.size() + ", tickets: " + numbers.size());
        check("lost", 0, "confirmed and without a ticket", lost);
        check("doubled", 0, "confirmed and with several", doubled);
        check("untold", 0, "whose number nobody was told", untold);
        numbers.keySet().removeAll(declared);
        check("none", 0, "tickets that nobody confirmed", numbers.size());
    }

    private void words(List<Follower> followers) {
        int declared = 0;
        int told = 0;
        int wrongPeople = 0;
        int contradicted = 0;
        int unanswered = 0;
        for (Follower one : followers) {
            declared += one.toBeTold();
            told += one.told();
            wrongPeople += one.told() == one.toBeTold() ? 0 : 1;
            contradicted += (int) one.said().stream().filter(Said::contradicted).count();
            unanswered += (int) one.said().stream().filter(said -> !said.heard()).count();
            one.troubles().stream().limit(3).forEach(wrongs::add);
        }
        check("answers declared", declared, "told", told);
        check("none", 0, "people told too much or too little", wrongPeople);
        check("none", 0, "messages answered in two ways", contradicted);
        check("none", 0, "messages whose requests got no answer", unanswered);
    }

    private void check(String left, long declared, String right, long found) {
        if (declared == 0) {
            facts.add(right + ": " + found);
        } else {
            facts.add(left + ": " + declared + ", " + right + ": " + found);
        }
        if (declared != found) {
            wrongs.add(right + ": " + found + " instead of " + declared);
        }
    }

    void print() {
        facts.forEach(fact -> System.out.println("- " + fact));
        wrongs.stream().distinct().limit(20).forEach(WechatLoad::wrong);
    }

    boolean held() {
        return wrongs.isEmpty();
    }
}
