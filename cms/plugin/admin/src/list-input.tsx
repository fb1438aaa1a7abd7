import { Field, Textarea } from "@strapi/design-system";
import { type InputProps, useField } from "@strapi/strapi/admin";
import { type ChangeEvent, useState } from "react";
import { linesOf, textOf } from "./lines";

/** A list of short texts, edited one to a line. */
export const ListInput = ({
  name,
  label,
  hint,
  placeholder,
  required,
  disabled,
  labelAction,
}: InputProps & {
  readonly labelAction?: React.ReactNode;
}) => {
  const { value, error, onChange } = useField<readonly string[] | null>(name);
  // What is being typed; a trailing empty line must survive until the next one is filled.
  const [typed, setTyped] = useState<string | null>(null);
  const shown =
    typed !== null && textOf(linesOf(typed)) === textOf(value)
      ? typed
      : textOf(value);

  return (
    <Field.Root
      id={name}
      name={name}
      hint={hint}
      error={error ?? false}
      required={required ?? false}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        value={shown}
        placeholder={placeholder ?? ""}
        disabled={disabled ?? false}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
          setTyped(event.target.value);
          onChange(name, linesOf(event.target.value));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
