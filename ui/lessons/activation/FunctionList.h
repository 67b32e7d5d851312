// FunctionList: every function of the lesson with a small picture of its curve and a box to lay it over the others.
#pragma once

#include "ui/lessons/activation/ActivationDocument.h"

#include <QAbstractListModel>
#include <QListView>

namespace chalknet::ui {

/// The rows in the order of kListedFunctions.
class FunctionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TypeRole = Qt::UserRole, SlotRole }; ///< slot: place among the overlays, −1 if it is none

    using QAbstractListModel::QAbstractListModel;

    const ActivationDocument& document() const { return m_document; }
    void setDocument(const ActivationDocument& document);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Only the check state; asks by overlayToggled().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static int rowOf(ActivationType type);
    static ActivationType typeAt(int row);

signals:
    void overlayToggled(chalknet::ActivationType type);

private:
    ActivationDocument m_document;
};

/// Arrows choose, Space or a click on its box lays a function over the others.
class FunctionList : public QListView {
    Q_OBJECT

public:
    explicit FunctionList(QWidget* parent = nullptr);

    void setDocument(const ActivationDocument& document);
    void setStageScale(double scale);
    /// The box of a row, in coordinates of the viewport.
    QRect checkBoxRect(ActivationType type) const;

signals:
    void chosen(chalknet::ActivationType type);
    void overlayToggled(chalknet::ActivationType type);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitRows();
    bool toggleAt(QPoint position);

    FunctionListModel m_model;
    double m_scale = 1.0;
    bool m_showing = false; ///< the current row follows the document, not the person
};

} // namespace chalknet::ui
