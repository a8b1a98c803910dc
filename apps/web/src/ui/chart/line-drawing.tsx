import { Area, CartesianGrid, ComposedChart, LabelList, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { type ChartData, type ChartPoint, type ChartSeries, colourOf } from "./chart-data.ts";
import { gridColour, PointTip, shortNumber, tick } from "./chart-parts.tsx";

interface LineDrawingProps extends ChartData {
  readonly isFilled: boolean;
}

export default function LineDrawing({ series, points, isFilled }: LineDrawingProps) {
  // Each line is named at its end, instead of in a legend.
  const isNamed = series.length > 1;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        accessibilityLayer={false}
        data={[...points]}
        margin={{ top: 8, right: isNamed ? 88 : 8, bottom: 0, left: 4 }}
      >
        <CartesianGrid vertical={false} stroke={gridColour} />
        <XAxis dataKey="label" tick={tick} tickLine={false} axisLine={{ stroke: gridColour }} interval="preserveStartEnd" />
        <YAxis tick={tick} tickFormatter={shortNumber} tickLine={false} axisLine={false} width="auto" />
        <Tooltip content={<PointTip series={series} />} cursor={{ stroke: gridColour }} isAnimationActive={false} />
        {series.map((each, index) => {
          const common = {
            dataKey: ({ values }: ChartPoint) => values[each.name]?.size ?? null,
            name: each.label,
            type: "linear",
            stroke: colourOf(each, index),
            strokeWidth: 2,
            dot: false,
            isAnimationActive: false,
          } as const;
          const name = isNamed && endLabel(each, colourOf(each, index), points.length - 1);
          return isFilled ? (
            <Area key={each.name} {...common} fill={colourOf(each, index)} fillOpacity={0.12}>
              {name}
            </Area>
          ) : (
            <Line key={each.name} {...common}>
              {name}
            </Line>
          );
        })}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function endLabel({ label }: ChartSeries, colour: string, last: number) {
  return (
    <LabelList
      content={({ x, y, index }) =>
        index === last ? (
          <text x={Number(x) + 8} y={Number(y)} dy="0.35em" fontSize={12} fontWeight={500} fill={colour}>
            {label}
          </text>
        ) : null
      }
    />
  );
}
