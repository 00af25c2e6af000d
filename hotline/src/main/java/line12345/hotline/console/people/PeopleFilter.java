package line12345.hotline.console.people;

import jakarta.ws.rs.QueryParam;

import line12345.ticketing.account.Role;
import line12345.ticketing.people.FindPeople.Wanted;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What the list of people is narrowed to, as it stands in the address. */
public class PeopleFilter {
    @QueryParam("q")
    String words;

    @QueryParam("role")
    String role;

    @QueryParam("state")
    String state;

    @QueryParam("office")
    Long office;

    @QueryParam("after")
    String after;

    /** An entry of a menu of choices. */
    public record Pick(String name, String chinese, boolean chosen) {}

    Wanted wanted() {
        Role known =
                Arrays.stream(Role.values())
                        .filter(one -> one.name().equals(role))
                        .findFirst()
                        .orElse(null);
        return new Wanted(words, known, office, state, after);
    }

    public String words() {
        return words == null ? "" : words.strip();
    }

    public List<Pick> roles() {
        return Arrays.stream(Role.values())
                .map(one -> new Pick(one.name(), one.chinese(), one.name().equals(role)))
                .toList();
    }

    public List<Pick> states() {
        return List.of(
                new Pick("active", "在用", "active".equals(state)),
                new Pick("closed", "已停用", "closed".equals(state)),
                new Pick("locked", "已锁定", "locked".equals(state)));
    }

    /** The same list again, without the place in it; begins with a question mark. */
    public String query() {
        StringBuilder query = new StringBuilder("?q=").append(encoded(words()));
        query.append("&role=").append(encoded(role)).append("&state=").append(encoded(state));
        if (office != null) {
            query.append("&office=").append(office);
        }
        return query.toString();
    }

    /** The list going on after the last one shown. */
    public String more(String next) {
        return query() + "&after=" + encoded(next);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
