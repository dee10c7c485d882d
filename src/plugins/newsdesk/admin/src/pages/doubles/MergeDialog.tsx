import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import type { FieldLine, MergeAnswer, MergePreview } from '../../../../contracts/merge';
import { Skeleton } from '../../components/Skeleton';
import { StoryNotes } from '../../components/StoryNotes';
import { useProblemText } from '../../hooks/use-problem-text';
import { useTranslate } from '../../hooks/use-translate';
import type { Pair } from './pair';

const Fields = styled.table`
  border-collapse: collapse;
  width: 100%;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[2]} ${theme.spaces[2]} 0`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
`;

interface MergeDialogProps {
  pair: Pair;
  onMerged: (answer: MergeAnswer) => void;
  onClose: () => void;
}

/** What a merge would make, field by field and in numbers, before it is made. */
export const MergeDialog = ({ pair, onMerged, onClose }: MergeDialogProps) => {
  const t = useTranslate();
  const problemText = useProblemText();
  const { post } = useFetchClient();
  const { kind, keep, lose } = pair;
  const [take, setTake] = useState<readonly string[]>([]);
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    post<MergePreview>('/newsdesk/merges/preview', { kind, keep: keep.documentId, lose: lose.documentId, take }).then(
      ({ data }) => isCurrent && setPreview(data),
      (error: unknown) => isCurrent && setProblem(problemText(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [keep.documentId, kind, lose.documentId, post, problemText, take]);

  const merge = async () => {
    setIsSending(true);
    setProblem(null);
    try {
      const request = { kind, keep: keep.documentId, lose: lose.documentId, take };
      const { data } = await post<MergeAnswer>('/newsdesk/merges', request);
      onMerged(data);
    } catch (error) {
      setProblem(problemText(error));
      setIsSending(false);
    }
  };

  const renderField = ({ field, keep: mine, lose: theirs, merged }: FieldLine) => (
    <tr key={field}>
      <th scope="row">
        <Typography variant="pi" fontWeight="semiBold">
          {field}
        </Typography>
      </th>
      {[mine, theirs, merged].map((value, index) => (
        <td key={index}>
          <Typography variant="pi" {...(index === 2 ? { fontWeight: 'semiBold' } : {})}>
            {value ?? '–'}
          </Typography>
        </td>
      ))}
      <td>
        {theirs !== null && mine !== null && mine !== theirs && (
          <Checkbox
            checked={take.includes(field)}
            aria-label={t('doubles.take', { field, lose: lose.name })}
            onCheckedChange={() =>
              setTake(take.includes(field) ? take.filter((one) => one !== field) : [...take, field])
            }
          >
            {t('doubles.taken')}
          </Checkbox>
        )}
      </td>
    </tr>
  );

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={t('correct.close')}>
          <Modal.Title>{t('doubles.previewTitle', { keep: keep.name, lose: lose.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {problem !== null && (
              <Typography textColor="danger600" role="alert">
                {problem}
              </Typography>
            )}
            {preview === null ? (
              problem === null && <Skeleton lines={6} label={t('doubles.loading')} />
            ) : (
              <>
                <StoryNotes notes={preview.warnings} />
                <Box style={{ overflowX: 'auto' }}>
                  <Fields>
                    <thead>
                      <tr>
                        {[t('doubles.field'), keep.name, lose.name, t('doubles.merged'), ''].map((head, index) => (
                          <th key={index} scope="col">
                            <Typography variant="sigma">{head}</Typography>
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>{preview.fields.map(renderField)}</tbody>
                  </Fields>
                </Box>
                <Typography variant="pi">{t('doubles.moves', { ...preview.moves })}</Typography>
              </>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('review.cancel')}
          </Button>
          <Button loading={isSending} disabled={preview === null || isSending} onClick={() => void merge()}>
            {t('doubles.merge')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
