import "./zod-texts.ts";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { ZodType } from "zod";

export type ZodForm<Input extends FieldValues, Output = Input> = UseFormReturn<Input, unknown, Output>;

interface ZodFormOptions<Input extends FieldValues, Output> {
  readonly schema: ZodType<Output, Input>;
  readonly defaultValues: DefaultValues<Input>;
}

/** The state of a form whose values a schema checks: when it is sent, and from then on as they are typed. */
export function useZodForm<Input extends FieldValues, Output>({
  schema,
  defaultValues,
}: ZodFormOptions<Input, Output>): ZodForm<Input, Output> {
  return useForm<Input, unknown, Output>({ resolver: standardSchemaResolver(schema), defaultValues });
}
