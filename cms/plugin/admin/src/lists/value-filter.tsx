import { SingleSelect, SingleSelectOption } from "@strapi/design-system";
import { useField } from "@strapi/strapi/admin";

/** What a list can be filtered by, in words. Strapi shows the words of a filter that has an input of its own, and else the constant. */
export const ValueFilter = ({
  name,
  options,
  "aria-label": label,
}: {
  readonly name: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly "aria-label": string;
}) => {
  const { value, onChange } = useField<string | null>(name);
  return (
    <SingleSelect
      aria-label={label}
      value={value ?? null}
      onChange={(chosen: string | number) => onChange(name, String(chosen))}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
