package line12345.hotline.console.rota;

import line12345.hotline.console.manager.Chart;
import line12345.hotline.console.manager.Chart.Series;
import line12345.hotline.rota.forecast.Forecast;
import line12345.hotline.rota.forecast.Forecast.Line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A day's forecast as curves: seats needed and in the rota, and the calls behind them. */
record ForecastDrawn(Forecast forecast) {
    Chart seats() {
        return chart("line", "席", series("需要席位", Line::seats), series("班表席位", Line::there));
    }

    Chart calls() {
        return chart("bar", "通", series("预计来电", Line::arrivals));
    }

    private Chart chart(String kind, String unit, Series... series) {
        List<String> across = forecast.lines().stream().map(Line::clock).toList();
        return new Chart(kind, unit, across, List.of(series), null, null, null);
    }

    private Series series(String name, ToDoubleFunction<Line> value) {
        return new Series(
                name,
                forecast.lines().stream()
                        .map(line -> BigDecimal.valueOf(value.applyAsDouble(line)))
                        .map(number -> number.setScale(1, RoundingMode.HALF_UP))
                        .toList());
    }
}
