// PictureDialog: in which format, theme and with which title line a picture is saved, with a preview.
#pragma once

#include "ui/picture/Picture.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chalknet::ui {

class SegmentedControl;

class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `options.title` is what the title line says; it is written only if `hasTitle`. `source` may go away: then the dialog closes.
    PictureDialog(QWidget& source, const PictureOptions& options, bool hasTitle, QWidget* parent = nullptr);

    /// As chosen now; the title is empty without a title line.
    PictureOptions options() const;
    bool hasTitle() const;
    QWidget* source() const { return m_source; }
    /// "912 × 716 px, 241.3 × 189.4 mm at 96 dpi".
    QString sizeText() const;

    SegmentedControl* formats() const { return m_format; }
    SegmentedControl* themes() const { return m_theme; }
    QCheckBox* titleBox() const { return m_hasTitle; }
    QLineEdit* titleField() const { return m_title; }
    QLabel* preview() const { return m_preview; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* saveButton() const { return m_save; }

signals:
    /// The dialog stays open until it is closed by whoever does it.
    void copyRequested(const chalknet::ui::PictureOptions& options);
    void saveRequested(const chalknet::ui::PictureOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void refresh(bool withPreview);
    void retranslate();

    QPointer<QWidget> m_source;
    QLabel* m_preview = nullptr;
    QLabel* m_formatName = nullptr;
    SegmentedControl* m_format = nullptr;
    QLabel* m_themeName = nullptr;
    SegmentedControl* m_theme = nullptr;
    QCheckBox* m_hasTitle = nullptr;
    QLineEdit* m_title = nullptr;
    QLabel* m_size = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace chalknet::ui
