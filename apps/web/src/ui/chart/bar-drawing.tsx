import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { type ChartData, type ChartPoint, colourOf } from "./chart-data.ts";
import { gridColour, PointTip, shortNumber, tick } from "./chart-parts.tsx";

/** With so few bars each says its own number, and needs no axis for it. */
const fewBars = 7;

export default function BarDrawing({ series, points }: ChartData) {
  const saysNumbers = series.length === 1 && points.length <= fewBars;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        accessibilityLayer={false}
        data={[...points]}
        margin={{ top: 18, right: 4, bottom: 0, left: 4 }}
        barCategoryGap="22%"
        barGap={2}
      >
        {!saysNumbers && <CartesianGrid vertical={false} stroke={gridColour} />}
        <XAxis
          dataKey="label"
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: gridColour }}
          interval="preserveStartEnd"
          minTickGap={0}
        />
        <YAxis hide={saysNumbers} tick={tick} tickFormatter={shortNumber} tickLine={false} axisLine={false} width="auto" />
        <Tooltip content={<PointTip series={series} />} cursor={{ fill: "var(--color-hover)" }} isAnimationActive={false} />
        {series.map((each, index) => (
          <Bar
            key={each.name}
            dataKey={({ values }: ChartPoint) => values[each.name]?.size ?? null}
            name={each.label}
            fill={colourOf(each, index)}
            radius={[2, 2, 0, 0]}
            maxBarSize={44}
            isAnimationActive={false}
          >
            {saysNumbers && (
              <LabelList
                position="top"
                fill="var(--color-ink-2)"
                fontSize={12}
                formatter={(size) => (typeof size === "number" ? shortNumber(size) : null)}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
