package line12345.hotline.rota.handover;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hand-over note as the shift leader writes it.
 *
 * @param day ISO, on which the shift began
 * @param shift code
 * @param points one open point a line; may be empty
 */
public record HandoverForm(
        String day, String shift, String waiting, String faults, String notices, String points) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_POINT = 200;
    private static final int MOST_POINTS = 30;

    /** With plain words instead of nothing, so that nobody asks whether it was forgotten. */
    HandoverForm sound() {
        if (Stream.of(waiting, faults, notices, points)
                .allMatch(one -> one == null || one.isBlank())) {
            throw new WrongHandover("请至少填写一项；没有需要交接的，请在“提醒下一班”写“无”。");
        }
        return new HandoverForm(
                day,
                shift,
                said(waiting),
                said(faults),
                said(notices),
                points == null ? "" : points);
    }

    LocalDate began(LocalDate today) {
        try {
            LocalDate read = LocalDate.parse(day == null ? "" : day);
            if (read.isAfter(today) || read.isBefore(today.minusDays(2))) {
                throw new WrongHandover("交接班记录只写今天和前两天的班次，请选择日期。");
            }
            return read;
        } catch (DateTimeParseException e) {
            throw new WrongHandover("请选择班次的日期。");
        }
    }

    /** One a line, without marks of a list. */
    List<String> lines() {
        List<String> lines =
                points.lines()
                        .map(line -> line.strip().replaceFirst("^[-·•]\\s*", ""))
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_POINTS) {
            throw new WrongHandover("未了事项最多 " + MOST_POINTS + " 条，请合并后再提交。");
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_POINT)) {
            throw new WrongHandover("每条未了事项最多 " + LONGEST_POINT + " 个字，请写短一些。");
        }
        return lines;
    }

    private static String said(String words) {
        String text = words == null ? "" : words.strip();
        if (text.length() > LONGEST) {
            throw new WrongHandover("每一栏最多 " + LONGEST + " 个字，请写短一些。");
        }
        return text.isEmpty() ? "无" : text;
    }
}
