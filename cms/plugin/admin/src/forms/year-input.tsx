import { Field, TextInput } from "@strapi/design-system";
import { type InputProps, useField } from "@strapi/strapi/admin";
import type { ChangeEvent } from "react";

/** A year, without anything between its digits. */
export const YearInput = ({
  name,
  label,
  hint,
  placeholder,
  required,
  disabled,
  labelAction,
}: InputProps & { readonly labelAction?: React.ReactNode }) => {
  const { value, error, onChange } = useField<number | null>(name);
  return (
    <Field.Root
      name={name}
      hint={hint}
      error={error ?? false}
      required={required ?? false}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        inputMode="numeric"
        maxLength={4}
        value={value ?? ""}
        placeholder={placeholder ?? ""}
        disabled={disabled ?? false}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          const digits = event.target.value.replaceAll(/\D/g, "");
          onChange(name, digits === "" ? null : Number(digits));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
