package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueLine.Key;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.check.Finding;
import line12345.ticketing.dispatch.catalogue.check.TreeCheck;
import line12345.ticketing.dispatch.catalogue.draft.CatalogueText;
import line12345.ticketing.dispatch.catalogue.draft.SoundLine;
import line12345.ticketing.sheet.SheetRow;
import line12345.ticketing.sheet.Trouble;
import line12345.ticketing.sheet.WrongSheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads the rows of a table into lines; what is wrong with one is said beside it. */
final class CatalogueRows {
    private static final int STEP = 500;

    private final CodeFinder matters;
    private final CodeFinder places;
    private final OfficeFinder offices;
    private final Map<Key, Integer> seen = new HashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /**
     * @param known matters, places and offices; its lines do not count
     */
    CatalogueRows(Checked known) {
        matters = new CodeFinder("事项", known.matters());
        places = new CodeFinder("地点", known.places());
        offices = new OfficeFinder(known.offices());
        for (Finding circle : TreeCheck.find(known).toList()) {
            troubles.add(new Trouble(1, circle.sentence()));
        }
    }

    /**
     * @throws WrongSheet with every row that cannot be
     */
    List<CatalogueLine> read(List<SheetRow> rows, Progress progress) {
        List<CatalogueLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CatalogueLine line = read(rows.get(i));
            if (line != null) {
                lines.add(line);
            }
            if ((i + 1) % STEP == 0) {
                progress.at("核对", i + 1, rows.size());
            }
        }
        if (!troubles.isEmpty()) {
            throw new WrongSheet(troubles);
        }
        return lines;
    }

    /** How many codes had lost their zeros in front. */
    int zerosPutBack() {
        return matters.zerosPutBack() + places.zerosPutBack();
    }

    private CatalogueLine read(SheetRow row) {
        List<String> wrong = new ArrayList<>();
        String matter =
                matters.find(
                        row.get(CatalogueSheet.MATTER_CODE), row.get(CatalogueSheet.MATTER), wrong);
        boolean placeKnown = true;
        String place = null;
        if (!wholeCity(row)) {
            place =
                    places.find(
                            row.get(CatalogueSheet.PLACE_CODE),
                            row.get(CatalogueSheet.PLACE),
                            wrong);
            placeKnown = place != null;
        }
        Long lead = offices.find(CatalogueSheet.LEAD, row.get(CatalogueSheet.LEAD), wrong);
        List<Long> co = offices.findAll(CatalogueSheet.CO, row.get(CatalogueSheet.CO), wrong);
        coHandlers(lead, co, wrong);
        boolean street = yes(row.get(CatalogueSheet.STREET), wrong);
        String source = row.get(CatalogueSheet.SOURCE);
        source(source, wrong);
        if (matter != null && placeKnown) {
            twice(row, new Key(matter, place), wrong);
        }
        wrong.forEach(sentence -> troubles.add(new Trouble(row.number(), sentence)));
        return wrong.isEmpty()
                ? new CatalogueLine(0, 0, matter, place, lead, co, street, source)
                : null;
    }

    private static boolean wholeCity(SheetRow row) {
        String place = row.get(CatalogueSheet.PLACE);
        return row.get(CatalogueSheet.PLACE_CODE).isEmpty()
                && (place.isEmpty() || place.equals(CatalogueSheet.WHOLE_CITY));
    }

    private static void coHandlers(Long lead, List<Long> co, List<String> wrong) {
        if (lead != null && co.contains(lead)) {
            wrong.add("主办单位又列为协办单位：请从协办单位中删去。");
        }
        if (new HashSet<>(co).size() < co.size()) {
            wrong.add("协办单位有重复：请删去重复的。");
        }
        if (co.size() > SoundLine.MOST_CO_HANDLERS) {
            wrong.add("协办单位最多 " + SoundLine.MOST_CO_HANDLERS + " 个。");
        }
    }

    private static boolean yes(String word, List<String> wrong) {
        if (!word.isEmpty()
                && !word.equals(CatalogueSheet.YES)
                && !word.equals(CatalogueSheet.NO)) {
            wrong.add("可下派街道“" + word + "”不对：请填 是 或 否。");
        }
        return word.equals(CatalogueSheet.YES);
    }

    private static void source(String source, List<String> wrong) {
        if (source.isEmpty()) {
            wrong.add("没有写明依据：请填写法规、“三定”规定或职责清单的条款。");
        } else if (source.codePointCount(0, source.length()) > CatalogueText.SOURCE) {
            wrong.add("依据超过 " + CatalogueText.SOURCE + " 个字：请精简。");
        }
    }

    private void twice(SheetRow row, Key key, List<String> wrong) {
        Integer other = seen.putIfAbsent(key, row.number());
        if (other != null) {
            wrong.add("与第 " + other + " 行的事项和地点相同：请合并或删去一行。");
        }
    }
}
